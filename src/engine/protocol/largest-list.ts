export { LARGEST_LIST } from '../../formats/incoming/largest-list.ts';
