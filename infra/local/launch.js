import { onCurrentNode } from '../../functions/cli/on-current-node.js';

await onCurrentNode(new URL('./start.ts', import.meta.url));
