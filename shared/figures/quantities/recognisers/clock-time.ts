import { type Draft, draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Recogniser } from './recogniser.ts';

/** "4 a.m.", "11:30", "11.30am", "4:17 a.m.", "5 o'clock", "1:36.6": clock times, which are not figures. */
export const clockTime: Recogniser = {
  name: 'clock-time',
  starts: 'number',
  read(line, at) {
    const token = line.tokens[at];
    const behind = oClock(line, at + 1);
    if (behind !== null) return timeDraft(line, at, behind);
    if (isHourOfDay(line, at)) return timeDraft(line, at, at + 1);
    if (token?.kind === 'number' && isMilitary(line, at)) return timeDraft(line, at, at + 1);
    if (token?.kind !== 'number' || !/^\d{1,2}(?:\.\d{2})?$/.test(token.text)) return null;
    const minutes = readMinutes(line, at + 1);
    const half = readHalfDay(line, minutes ?? at + 1);
    const last = half ?? minutes;
    if (last === null || Number(token.text) > 24) return null;
    return timeDraft(line, at, last);
  },
};

function timeDraft(line: Line, first: number, last: number): Draft {
  return draft(line, first, last, { kind: 'time', role: 'time', unit: 'time', unitKind: 'other' });
}

const BEFORE_HOUR = /^(?:at|before|after|by|until|since|around|about|past|from)$/;

/** "just before eight in the morning", "at 9 in the evening". */
function isHourOfDay(line: Line, at: number): boolean {
  const hour = BEFORE_HOUR.test(line.lower(at - 1)) ? line.numberAt(at) : null;
  if (hour === null || hour.last !== at + 1 || hour.form !== 'cardinal' || hour.value > 12) return false;
  if (line.lower(at + 1) !== 'in' || line.lower(at + 2) !== 'the') return false;
  return /^(?:morning|afternoon|evening)$/.test(line.lower(at + 3));
}

/** "1408 UTC", "0630 GMT". */
function isMilitary(line: Line, at: number): boolean {
  return (
    /^(?:[01]\d|2[0-3])[0-5]\d$/.test(line.lower(at)) &&
    /^(?:utc|gmt|bst|hrs|est|cet)$/.test(line.lower(at + 1))
  );
}

/** ":30", ":30:15", ":36.6". */
function readMinutes(line: Line, at: number): number | null {
  const minutes = readSixtieths(line, at);
  return minutes === null ? null : (readSixtieths(line, minutes) ?? minutes);
}

function readSixtieths(line: Line, at: number): number | null {
  if (line.lower(at) !== ':' || !line.glued(at - 1) || !line.glued(at)) return null;
  return /^[0-5]\d(?:\.\d+)?$/.test(line.lower(at + 1)) ? at + 2 : null;
}

/** "am", "a.m.", "pm", "p.m.". */
function readHalfDay(line: Line, at: number): number | null {
  if (line.lower(at) === 'am' || line.lower(at) === 'pm') return at + 1;
  if (line.lower(at) !== 'a' && line.lower(at) !== 'p') return null;
  if (line.lower(at + 1) !== '.' || !line.glued(at) || line.lower(at + 2) !== 'm') return null;
  return line.lower(at + 3) === '.' && line.glued(at + 2) ? at + 4 : at + 3;
}

function oClock(line: Line, at: number): number | null {
  return /^o['’]clock$/.test(line.lower(at)) ? at + 1 : null;
}
