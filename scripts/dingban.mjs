#!/usr/bin/env node
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { setUp } from './setup.mjs';
import { root } from './setup/project.mjs';

/** The command `dingban`: brings up what is missing, builds what is stale, and hands over to the built program. */
const serves = process.argv[2] === 'serve';
await setUp(serves ? 'everything' : 'packages');
await build(serves ? ['server', 'web'] : ['server']);
await import(pathToFileURL(path.join(root, 'dist', 'server', 'cli', 'main.js')).href);
