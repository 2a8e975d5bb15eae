export { createFaults } from './faults';
export { type OpenShelf, openShelf } from './shelf';
