import { describe, expect, it } from 'vitest';
import { isVehicle } from '../../../shared/statements/cues/vehicles.ts';

describe('isVehicle', () => {
  it('knows what words are put in', () => {
    expect(['statement', 'letters', 'tweet', 'interview'].every(isVehicle)).toBe(true);
    expect(['bridge', 'mayor', 'Monday'].some(isVehicle)).toBe(false);
  });
});
