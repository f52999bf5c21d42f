import { Link } from 'wouter';
import { urls } from '../../urls.ts';
import { playbookWords } from './playbooks-words.ts';

export function BackToAll() {
  return (
    <p className="no-print playbook-back">
      <Link href={urls.playbooks}>{playbookWords.back}</Link>
    </p>
  );
}
