/** Puts one chip right. Loaded when the first is opened. */

import type { Corrected } from '../../../core/capture/corrected.ts';
import type { Clock } from '../../words/due-words.ts';
import { cardFound } from './card/card-fields.ts';
import { CardForm } from './card/card-form.tsx';
import type { Spot } from './chips.ts';
import type { EditorProps } from './editors/editor-props.ts';
import { HappeningEditor } from './editors/happening-editor.tsx';
import { IntentEditor } from './editors/intent-editor.tsx';
import { MeetingEditor } from './editors/meeting-editor.tsx';
import { OpportunityEditor } from './editors/opportunity-editor.tsx';
import { OrganizationEditor } from './editors/organization-editor.tsx';
import { PersonEditor } from './editors/person-editor.tsx';
import { PromiseEditor } from './editors/promise-editor.tsx';
import { ReferralEditor } from './editors/referral-editor.tsx';
import { WhenEditor } from './editors/when-editor.tsx';

interface ChipEditorProps extends EditorProps<unknown> {
  readonly spot: Spot;
  readonly read: Corrected;
  readonly clock: Clock;
}

export function ChipEditor({ spot, read: { understanding: read, keys }, clock, ...props }: ChipEditorProps) {
  const { organizations } = read;
  switch (spot.kind) {
    case 'person': {
      const person = read.people[keys.people.indexOf(spot.key)];
      return person?.card === undefined ? (
        <PersonEditor person={person} organizations={organizations} {...props} />
      ) : (
        <CardForm
          found={cardFound(person, organizations)}
          onTold={props.onTold}
          onRemove={() => props.onTold(null)}
          onClose={props.onClose}
        />
      );
    }
    case 'organization':
      return <OrganizationEditor organization={organizations[keys.organizations.indexOf(spot.key)]} {...props} />;
    case 'promise':
      return <PromiseEditor promise={read.promised[keys.promises.indexOf(spot.key)]} {...props} />;
    case 'happening':
      return <HappeningEditor read={read} {...props} />;
    case 'when':
      return <WhenEditor when={read.when} clock={clock} {...props} />;
    case 'opportunity':
      return <OpportunityEditor opportunity={read.opportunity} organizations={organizations} {...props} />;
    case 'referral':
      return <ReferralEditor read={read} {...props} />;
    case 'meeting':
      return <MeetingEditor meeting={read.meeting} zone={clock.zone} {...props} />;
    case 'intent':
      return <IntentEditor intent={read.intent} {...props} />;
  }
}
