import MarkdownIt from 'markdown-it';
import { parse } from 'yaml';
import { dayOf } from '../calendar.ts';
import { type Draft, draftOf } from '../draft.ts';
import { titled, withHeadline } from '../headline.ts';
import { blocksOf } from '../markup/blocks.ts';
import { parseMarkup } from '../markup/tree.ts';
import { basedOn } from '../published-date.ts';

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
/** Longer than any front matter; YAML that is made to be slow stays text. */
const LONGEST_FRONT_MATTER = 64 * 1024;
const LINE = /^([A-Za-z][\w-]*)[ \t]*:[ \t]+(\S.*)$/;
const DATES = [
  'published',
  'date',
  'publisheddate',
  'publishdate',
  'datepublished',
  'publishedat',
  'pubdate',
];
const TITLES = ['headline', 'title'];

/** A line end inside a paragraph stays one, as in plain text; typographic marks are left as they were typed. */
const markdown = new MarkdownIt({ html: true, breaks: true, linkify: false, typographer: false });

/** Reads Markdown (CommonMark with tables); front matter in YAML states date and title. */
export function readMarkdown(content: string): Draft {
  const match = FRONT_MATTER.exec(content);
  const source = match?.[1] ?? '';
  const fields = source !== '' && source.length <= LONGEST_FRONT_MATTER ? readFields(source) : null;
  const body = match && fields ? content.slice(match[0].length) : content;
  const blocks = withHeadline(
    blocksOf(parseMarkup(markdown.render(body))),
    titled(fields && textField(fields, TITLES), 'headline'),
  );
  const date = DATES.map((name) => dayOf(fields?.get(name))).find((day) => day !== null) ?? null;
  return draftOf(blocks, { stated: [basedOn('front-matter', date)].filter((found) => found !== null) });
}

/** The fields of a front matter by their names in lower case; null where it is none, but text between two rules. */
function readFields(source: string): Map<string, unknown> | null {
  const fields = parsedFields(source) ?? lineFields(source);
  return fields && new Map(Object.entries(fields).map(([name, value]) => [plainName(name), value]));
}

function parsedFields(source: string): Record<string, unknown> | null {
  try {
    const value: unknown = parse(source, { logLevel: 'error' });
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

/** What people type that is not quite YAML: `title: Talks: the second day`. */
function lineFields(source: string): Record<string, string> | null {
  const pairs = source.split('\n').map((line) => LINE.exec(line.trim()));
  const found = pairs.flatMap((pair) => (pair?.[1] && pair[2] ? [[pair[1], pair[2]] as const] : []));
  return found.length > 0 ? Object.fromEntries(found) : null;
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, '');
}

function textField(fields: ReadonlyMap<string, unknown>, names: readonly string[]): string | null {
  for (const name of names) {
    const value = fields.get(name);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return null;
}
