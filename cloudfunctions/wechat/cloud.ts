// The database module initialises the SDK; whoever uses another part of it has to come after.
import '../store/database';

export { default as cloud } from 'wx-server-sdk';
