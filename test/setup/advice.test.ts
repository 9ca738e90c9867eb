import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import { packageRoot } from '../../server/version.js';

interface Need {
  apt: string;
  brew: string;
  zh: string;
  en: string;
}
type Advice = (
  system: { family: string; label: string; isRoot: boolean },
  needs: Need[],
  libraryMissing: boolean,
) => string;

const redis: Need = { apt: 'redis-server', brew: 'redis', zh: 'Redis 队列', en: 'Redis, the queue' };

describe('what the set-up advises', () => {
  let advice: Advice;
  before(async () => {
    const file = path.join(packageRoot, 'scripts', 'setup', 'advice.mjs');
    ({ advice } = (await import(pathToFileURL(file).href)) as { advice: Advice });
  });

  it('gives the apt command on Debian without root, for what is missing only', () => {
    const text = advice({ family: 'debian', label: 'Debian 12', isRoot: false }, [redis], false);
    expect(text).to.include('sudo apt-get install -y --no-install-recommends redis-server\n');
    expect(text).to.include('Redis 队列').and.include('Redis, the queue').and.include('非 root');
    expect(text).not.to.include('chromium');
    expect(text).not.to.include('MongoDB');
  });

  it('gives the brew command on macOS', () => {
    expect(advice({ family: 'macos', label: 'Darwin', isRoot: false }, [redis], false)).to.include(
      'brew install redis',
    );
  });

  it('names the packages elsewhere, and MongoDB where the engine cannot run', () => {
    const text = advice({ family: 'other', label: 'Rocky Linux 8', isRoot: true }, [redis], true);
    expect(text).to.include('Rocky Linux 8').and.include('redis-server').and.include('MONGODB_URI');
  });
});
