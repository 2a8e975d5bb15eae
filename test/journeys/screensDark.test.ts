import { testEveryScreen } from './support/everyScreen';

testEveryScreen('dark');
