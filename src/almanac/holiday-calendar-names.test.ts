import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { holidayCalendars } from './holiday-calendar-names.ts';
import { isHolidayCalendar } from './holiday-calendars.ts';

const calendars = holidayCalendars();
const nameOf = (code: string) => calendars.find((calendar) => calendar.code === code)?.name;

describe('the holiday calendars to choose from', () => {
  it('bear plain English names where they have them, since nobody knows the codes', () => {
    assert.equal(nameOf('US'), 'United States of America');
    assert.equal(nameOf('US-IL'), 'Illinois');
    assert.equal(nameOf('CH'), 'Switzerland');
    assert.ok(calendars.every(({ name }) => name.trim() !== ''));
  });

  it('each can be kept, so that no choice is refused', () => {
    const some = calendars.filter((_, index) => index % 40 === 0).map(({ code }) => code);
    for (const code of [...some, 'DE-BY', 'DE-BY-A', 'NZ-CAN-Timaru']) {
      assert.ok(calendars.some((calendar) => calendar.code === code) && isHolidayCalendar(code), code);
    }
    assert.equal(isHolidayCalendar('US-constructor'), false);
    const strange = calendars.filter(({ code }) => !/^[A-Z]{2}(-[A-Za-z0-9]{1,16}){0,2}$/.test(code));
    assert.deepEqual(strange, [], 'the settings would not take the code');
  });

  it('stand under their country, and the countries by name, so that one is found at a glance', () => {
    const countries = calendars.filter(({ code }) => code.length === 2).map(({ name }) => name);
    assert.deepEqual(
      countries,
      countries.toSorted((one, other) => one.localeCompare(other, 'en')),
    );
    const codes = calendars.map(({ code }) => code);
    assert.equal(new Set(codes).size, codes.length);
    for (const [index, code] of codes.entries()) {
      if (code.length > 2) assert.ok(codes[index - 1]?.startsWith(code.slice(0, 2)), code);
    }
  });
});
