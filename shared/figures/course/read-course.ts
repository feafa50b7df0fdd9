import type { Quantity } from '../quantities/quantity.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import type { Course } from './course.ts';
import { readFirstMove } from './wordings/first-move.ts';
import { readHeld } from './wordings/held.ts';
import { readLastMove } from './wordings/last-move.ts';
import { readMoves } from './wordings/moves.ts';
import { readRecord } from './wordings/record.ts';

/** What the words around a quantity make it say of the course of a series; null where they do not. */
export function readCourse(sentence: SentenceReading, quantity: Quantity): Course | null {
  return (
    readMoves(sentence, quantity) ??
    readFirstMove(sentence, quantity) ??
    readRecord(sentence, quantity) ??
    readHeld(sentence, quantity) ??
    readLastMove(sentence, quantity)
  );
}
