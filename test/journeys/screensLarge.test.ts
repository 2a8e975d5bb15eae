import { testEveryScreen } from './support/everyScreen';

testEveryScreen('large');
