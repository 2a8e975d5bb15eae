import { testEveryScreen } from './support/everyScreen';

testEveryScreen('wide');
