/** Writes the generated part of docs/templates.md from the schemas: npm run docs:templates */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { templateReference } from '../server/rendering/templateFields.js';
import { packageRoot } from '../server/version.js';

const file = path.join(packageRoot, 'docs', 'templates.md');
const mark = '<!-- 以下由 npm run docs:templates 从数据定义生成，请勿手改 -->';
const written = readFileSync(file, 'utf8');
writeFileSync(file, `${written.slice(0, written.indexOf(mark))}${mark}\n\n${templateReference()}\n`);
