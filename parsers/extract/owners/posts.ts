import { POSTS } from '../../lexicon/bodies.js';
import { PatternAtEnd } from '../patternAtEnd.js';

const POST = new PatternAtEnd('人志部员子导”手长任记理工警师', POSTS);

/** The post that a name closes with: 「主要负责人」 of 「各县主要负责人」; null where it names none. */
export const postOf = (name: string): string | null => POST.exec(name)?.[0] ?? null;
