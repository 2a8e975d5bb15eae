export { DEVELOPMENT as ENTERPRISE } from '../d-development';
