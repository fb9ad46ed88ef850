import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const FOLDER = '.github/workflows';

interface Step {
  uses?: string;
  run?: string;
}
interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, { steps: Step[] }>;
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

describe.each(readdirSync(FOLDER))('the workflow %s', (name) => {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
  const { permissions, jobs } = parse(text) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('runs commands that there are', () => {
    const commands = steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/^npm run (\S+)/gm)].map(([, script]) => script!),
    );
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) expect(Object.keys(scripts)).toContain(command);
    expect(steps.some(({ run }) => run === '.ci/run')).toBe(true);
    expect(statSync('.ci/run').isFile()).toBe(true);
  });

  test('uses actions of GitHub itself only, of a stated version, and states what it may do', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    for (const one of used) expect(one).toMatch(/^actions\/[\w-]+@v\d+$/);
    expect(Object.keys(permissions).length).toBeGreaterThan(0);
  });

  test('puts no text from outside into a command', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });
});
