/** Every screen that has a place of its own in the navigation, in its order. */

import type { LinkedScreen } from './ui/screen-link.tsx';
import { urls } from './urls.ts';
import { appWords } from './words/app-words.ts';

const { screens: words } = appWords;

export const screenList: readonly LinkedScreen[] = [
  { href: urls.today, word: words.today, icon: 'day', used: 'first' },
  { href: urls.people, word: words.people, icon: 'people', used: 'first' },
  { href: urls.opportunities, word: words.opportunities, icon: 'board', used: 'first', isBroad: true },
  { href: urls.meetings, word: words.meetings, icon: 'meeting', used: 'often' },
  { href: urls.referrals, word: words.referrals, icon: 'branch', used: 'often' },
  { href: urls.holdingFile, word: words.holdingFile, icon: 'box', used: 'often' },
  { href: urls.landed, word: words.landed, icon: 'landed', used: 'seldom' },
  { href: urls.cards, word: words.cards, icon: 'mail', used: 'seldom' },
  { href: urls.faces, word: words.faces, icon: 'face', used: 'seldom' },
  { href: urls.groups, word: words.groups, icon: 'people', used: 'seldom' },
  { href: urls.network, word: words.network, icon: 'network', used: 'seldom', isBroad: true },
  { href: urls.history, word: words.history, icon: 'history', used: 'seldom' },
  { href: urls.scripts, word: words.scripts, icon: 'speech', used: 'seldom' },
  { href: urls.insights, word: words.insights, icon: 'chart', used: 'seldom' },
  { href: urls.playbooks, word: words.playbooks, icon: 'playbook', used: 'seldom' },
  { href: urls.bringAndTake, word: words.bringAndTake, icon: 'bothWays', used: 'seldom' },
  { href: urls.settings, word: words.settings, icon: 'sliders', used: 'seldom' },
  { href: urls.welcome, word: words.welcome, icon: 'sun', used: 'seldom' },
];
