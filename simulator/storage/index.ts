export type { StoredFile } from './files';
export { createStorageService, type StorageParts, type StorageService } from './service';
