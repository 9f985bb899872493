import { expect, it } from 'vitest';
import { createAnswerMemory } from '../../src/store/answer-memory.ts';

it('asks once until something is written', async () => {
  const memory = createAnswerMemory();
  let asked = 0;
  const ask = async () => {
    asked += 1;
    return asked;
  };
  expect(await memory.recall('count', ['a'], ask)).toBe(1);
  expect(await memory.recall('count', ['a'], ask)).toBe(1);
  expect(await memory.recall('count', ['b'], ask)).toBe(2);
  await memory.forgetAround(async () => undefined);
  expect(await memory.recall('count', ['a'], ask)).toBe(3);
});

it('forgets what was answered while a write was under way, also one that fails', async () => {
  const memory = createAnswerMemory();
  const written = memory.forgetAround(async () => {
    await memory.recall('label', [], async () => 'old');
    throw new Error('no space left');
  });
  await expect(written).rejects.toThrow('no space left');
  expect(await memory.recall('label', [], async () => 'new')).toBe('new');
});

it('does not remember a failure, and never grows without bound', async () => {
  const memory = createAnswerMemory();
  const fail = () => Promise.reject(new Error('away'));
  await expect(memory.recall('label', [], fail)).rejects.toThrow('away');
  expect(await memory.recall('label', [], async () => 'back')).toBe('back');
  let asked = 0;
  for (let index = 0; index < 2_000; index += 1)
    await memory.recall('page', [index], async () => 1);
  await memory.recall('page', [0], async () => {
    asked += 1;
  });
  expect(asked).toBe(1);
});
