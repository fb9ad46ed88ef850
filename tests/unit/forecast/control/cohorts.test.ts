import { describe, expect, test } from 'vitest';
import {
  birthsProblem,
  boAged,
  expectedBirths,
  shareEntered,
  voAged,
} from '../../../../src/forecast/control/cohorts.ts';
import { birthsUpTo } from '../../../fixtures/panel-builder.ts';

const flat = () => 1000;
const only = (born: number) => (year: number) => (year === born ? 1 : 0);

describe('children of an age', () => {
  test('in bo are eight years of births', () => {
    expect(boAged(flat, 2025)).toBe(8000);
  });

  test('count a quarter at twelve, whole from five to eleven, three quarters at four, and not before', () => {
    const of = (age: number) => boAged(only(2025 - age), 2025);
    expect([13, 12, 11, 5, 4, 3].map(of)).toEqual([0, 0.25, 1, 1, 0.75, 0]);
  });

  test('in vo are counted by the share of each age, three quarters born in its later year', () => {
    const of = (age: number) => voAged(only(2025 - age), 2025);
    expect(voAged(flat, 2025)).toBeCloseTo(5300, 9);
    expect(of(11)).toBeCloseTo(0.075, 12);
    expect(of(12)).toBeCloseTo(0.25 * 0.1 + 0.75 * 0.85, 12);
    expect(of(19)).toBeCloseTo(0.25 * 0.15, 12);
    expect(of(20)).toBe(0);
  });

  test('come into vo over eight years', () => {
    expect(shareEntered(0)).toBe(0);
    expect(shareEntered(1)).toBeCloseTo(0.1 / 5.3, 12);
    expect(shareEntered(8)).toBe(1);
    expect(shareEntered(15)).toBe(1);
  });
});

describe('births', () => {
  const list = [2021, 2022, 2023, 2024].map((year, i) => ({
    year,
    births: 100 + 30 * i,
    source: '',
    unverified: false,
  }));

  test('of years to come are the mean of the last three', () => {
    const births = expectedBirths(list);
    expect([2021, 2024, 2025, 2040].map(births)).toEqual([100, 190, 160, 160]);
  });

  test('are missing before the list and in its holes', () => {
    const births = expectedBirths(list.filter(({ year }) => year !== 2022));
    expect(birthsProblem(births, 2020, 2021)).toBe('births-missing');
    expect(birthsProblem(births, 2021, 2022)).toBe('births-missing');
    expect(birthsProblem(expectedBirths([]), 2000, 2001)).toBe('births-missing');
  });

  test.each([0, -5, 17_000, 1_700_000])('of %i in a year are absurd', (births) => {
    const some = birthsUpTo(2024).map((one) => (one.year === 2010 ? { ...one, births } : one));
    expect(birthsProblem(expectedBirths(some), 2000, 2024)).toBe('births-absurd');
    expect(birthsProblem(expectedBirths(birthsUpTo(2024)), 2000, 2024)).toBeNull();
  });
});
