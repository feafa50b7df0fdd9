import * as z from 'zod';

/** An id as it stands in an address. */
export const id = z.string().min(1).max(256);

/** An ISO day that the calendar has. */
export const day = z.iso.date({ error: 'is not a day such as 2026-11-24' });

/** A person's name, where nobody is signed in. */
export const who = z.string().trim().min(1).max(200).optional().meta({
  description: 'Who does this. Taken from the login where there is one, asked for where there is none.',
});

/** Why something is done, in a person's words. */
export const why = z.string().trim().min(1, 'is empty: say why').max(2000);

/** An instant in UTC. */
export const instant = z.string().meta({ format: 'date-time' });
