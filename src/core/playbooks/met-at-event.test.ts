import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { followUp, owed, threadTold, threadUnfolds, told, unfolds } from '../../../test/stories/ask.ts';
import { tell } from '../../../test/stories/tell.ts';

const met = '2026-03-05 19:00 met Ito & Berg';
const ito = 'met-at-event/t1/ito';
const berg = 'met-at-event/t1/berg';

describe('met-at-event', () => {
  it('[J4] asks for notes on the same day while the touch has none, because a talk fades overnight', () => {
    const story = tell(met);
    assert.equal(
      told(story, '2026-03-05 20:00', `${ito}#jot-notes`),
      'open 2026-03-05 19:00:00 to 2026-03-05 23:59:59',
    );
    unfolds(story, `${ito}#jot-notes`, {
      '2026-03-05 23:59:59': 'open',
      '2026-03-06 00:00:00': 'overdue',
      '2026-03-12 23:59:59': 'overdue',
      '2026-03-13 00:00:00': 'lapsed',
    });
    assert.equal(
      told(tell('2026-03-05 19:00 met Ito {"summary":"Sails; hires in May."}'), '2026-03-05 20:00', `${ito}#jot-notes`),
      'none',
    );
  });

  it('[J5] sends everyone met a handwritten note by sundown of the next day', () => {
    const story = tell(met);
    for (const thread of [ito, berg])
      assert.equal(
        told(story, '2026-03-05 20:00', `${thread}#handwritten-note`),
        'open 2026-03-05 19:00:00 to 2026-03-06 17:46:51',
      );
    unfolds(story, `${ito}#handwritten-note`, {
      '2026-03-06 17:46:51': 'open',
      '2026-03-06 17:46:52': 'overdue',
      '2026-03-20 17:46:51': 'overdue',
      '2026-03-20 17:46:52': 'lapsed',
    });
    unfolds(tell(met, '2026-03-06 09:00 note Ito'), `${ito}#handwritten-note`, { '2026-03-06 09:00:00': 'done' });
    unfolds(tell(met, '2026-03-06 09:00 note Ito'), `${berg}#handwritten-note`, { '2026-03-06 09:00:00': 'open' });
  });

  it('[J9] asks to connect within two business days, while the name still has a face', () => {
    const story = tell(met);
    assert.equal(
      told(story, '2026-03-05 20:00', `${ito}#connect-linkedin`),
      'open 2026-03-05 19:00:00 to 2026-03-09 23:59:59',
    );
    unfolds(story, `${ito}#connect-linkedin`, {
      '2026-03-09 23:59:59': 'open',
      '2026-03-10 00:00:00': 'overdue',
      '2026-04-08 23:59:59': 'overdue',
      '2026-04-09 00:00:00': 'lapsed',
    });
    unfolds(tell(met, '2026-03-06 09:00 linkedin Ito'), `${ito}#connect-linkedin`, { '2026-03-06 09:00:00': 'done' });
    const connected = tell(met, '2026-03-01 09:00 person Ito {"linkedinConnected":true}');
    assert.equal(told(connected, '2026-03-05 20:00', `${ito}#connect-linkedin`), 'none');
  });

  it('[J4] begins with a talk at an event and not with an invitation to one', () => {
    const invited = tell(
      '2026-03-05 19:00 email Ito {"occasion":"event"}',
      '2026-03-05 20:00 heard Berg {"occasion":"event"}',
    );
    assert.deepEqual(owed(invited, '2026-03-05 21:00'), []);
  });

  it('[J5] is completed when the note is sent, the notes are jotted and the two are connected', () => {
    const story = tell(
      '2026-03-05 19:00 met Ito',
      '2026-03-05 21:00 done met-at-event/t1/ito#jot-notes',
      '2026-03-06 09:00 note Ito',
      '2026-03-06 10:00 linkedin Ito',
    );
    threadUnfolds(story, ito, { '2026-03-06 09:59:59': 'active', '2026-03-06 10:00:00': 'completed' });
    assert.equal(threadTold(story, '2026-03-06 12:00', ito), 'completed 2026-03-06 10:00:00');
    assert.equal(followUp(story, '2026-03-06 12:00', `${ito}#jot-notes`)?.state, 'done');
  });
});
