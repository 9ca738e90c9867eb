import { readdir, readFile } from 'node:fs/promises';

/**
 * Resident memory in bytes of a process and all below it, from /proc; null where there is no /proc (macOS).
 * Memory that they share is counted once for each, so the true figure is lower.
 */
export async function residentBytes(pid: number): Promise<number | null> {
  const processes = await readProcesses();
  if (processes === null) return null;
  let family = new Set([pid]);
  let total = 0;
  while (family.size > 0) {
    const below = new Set<number>();
    for (const process of processes) {
      if (family.has(process.pid)) total += process.resident;
      if (family.has(process.parent)) below.add(process.pid);
    }
    family = below;
  }
  return total;
}

const pageSize = 4096;

async function readProcesses(): Promise<{ pid: number; parent: number; resident: number }[] | null> {
  const names = await readdir('/proc').catch(() => null);
  if (names === null) return null;
  const processes = await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(readProcess));
  return processes.filter((process) => process !== null);
}

/** Fields 4 (parent) and 24 (resident pages) of proc(5) `stat`; the name in field 2 may hold blanks and brackets. */
async function readProcess(name: string): Promise<{ pid: number; parent: number; resident: number } | null> {
  const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => null);
  if (stat === null) return null;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { pid: Number(name), parent: Number(fields[1]), resident: Number(fields[21]) * pageSize };
}
