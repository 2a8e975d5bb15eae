import { testEveryScreen } from './support/everyScreen';

testEveryScreen('light', 'dark');
