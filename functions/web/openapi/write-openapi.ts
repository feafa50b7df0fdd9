import { writeFile } from 'node:fs/promises';
import { OPERATIONS } from '../operations.ts';
import { openApiDocument } from './document.ts';

const target = new URL('../../../docs/openapi.json', import.meta.url);
await writeFile(target, `${JSON.stringify(openApiDocument(OPERATIONS), null, 2)}\n`);
