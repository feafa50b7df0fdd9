import { plainDay } from '../calendar.ts';
import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';
import type { Conflict } from './conflict.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** Before this year a date may follow another calendar. */
const FIRST_YEAR = 1924;

/** "Monday, 8 January 2021", which was a Friday. */
export function weekdayOfDate(_plan: SubjectPlan, judged: readonly JudgedFigure[]): readonly Conflict[] {
  return judged.flatMap((figure) => {
    const { text, date } = figure.planned.quantity;
    const stated = WEEKDAYS.indexOf(/^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '');
    if (stated < 0 || date === null || date.precision !== 'day' || date.resolvedFromPublished) return [];
    if (Number(date.first.slice(0, 4)) < FIRST_YEAR) return [];
    const day = new Date(`${date.first}T00:00:00Z`).getUTCDay();
    if (day === stated) return [];
    const name = WEEKDAYS[day] as string;
    return [
      {
        figures: [figure],
        rule: 'weekday: the date falls on another',
        detail: `${plainDay(date.first)} is a ${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      },
    ];
  });
}
