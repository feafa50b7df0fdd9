import type { SpeakerTone } from '../tone/tone.ts';
import type { Report } from './report.ts';

/**
 * What a report judges, apart from the text it judges, the versions it was pinned to and how it explains itself: two
 * reports with equal judgements tell the newsroom the same. A fact counts with what it says, not with the reference
 * version that brought it; a tone counts as it is shown, in hundredths.
 */
export function judgementOf(report: Report): unknown {
  return {
    revision: report.revision,
    status: report.status,
    rejection: report.rejection,
    published: report.published,
    statements: report.statements.map(({ id, kind, speaker, content, via, inner }) => [
      id,
      kind,
      speaker,
      content.map(({ start, end }) => [start, end]),
      via,
      inner,
    ]),
    speakers: report.speakers.map(({ id, name, role, tone }) => [id, name, role, ...toneOf(tone)]),
    tones: report.tones.map((tone) => [tone.statement, ...toneOf(tone)]),
    contrasts: report.contrasts.map(({ speakers, axis, statements }) => [speakers, axis, statements]),
    figures: report.figures.map(({ id, value, low, high, unit, comparator, subject, check }) => [
      id,
      value,
      low,
      high,
      unit,
      comparator,
      subject.entity,
      subject.metric,
      subject.date,
      check.verdict,
      check.today,
      check.fact?.id ?? null,
      check.candidates.map((fact) => fact.id),
      check.conflictsWith,
    ]),
  };
}

function toneOf({
  label,
  outlook,
  firmness,
}: Pick<SpeakerTone, 'label' | 'outlook' | 'firmness'>): unknown[] {
  return [label, outlook.toFixed(2), firmness.toFixed(2)];
}
