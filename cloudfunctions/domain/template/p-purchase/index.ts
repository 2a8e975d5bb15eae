export { DEVELOPMENT as PURCHASE } from '../d-development';
