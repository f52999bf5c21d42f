/** The keys and what they do, ready for translation. */

export const keyWords = {
  keys: [
    { keys: ['j', 'k'], does: 'the next follow-up, the one before' },
    { keys: ['Enter'], does: 'opens it: why, and the brief' },
    { keys: ['d'], does: 'done' },
    { keys: ['w'], does: 'what to say' },
    { keys: ['s'], does: 'snooze' },
    { keys: ['x'], does: 'skip, or retire the matter; among your people: choose' },
    { keys: ['u', 'Ctrl Z'], does: 'takes back the last thing done; in the History: what has the focus' },
    { keys: ['Space', '1 – 4'], does: 'in Faces: shows the answer; how well it came' },
    { keys: ['c'], does: 'log a touch' },
    { keys: ['/'], does: 'search everything' },
    { keys: ['Ctrl K', '⌘ K'], does: 'goes anywhere: a screen, a person, a deed' },
    { keys: ['?'], does: 'this list' },
    { keys: ['Esc'], does: 'closes what is open' },
  ],
  active: 'Single keys act (turn off if you dictate, or press keys by accident)',
} as const;
