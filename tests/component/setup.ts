import '@testing-library/jest-dom/vitest';
import { configure } from '@testing-library/svelte';

// The part of the engine that reads files is loaded when it is first used, which takes seconds where many tests run at once.
configure({ asyncUtilTimeout: 5000 });
