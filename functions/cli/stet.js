#!/usr/bin/env node
import { onCurrentNode } from './on-current-node.js';

await onCurrentNode(new URL('./stet.ts', import.meta.url));
