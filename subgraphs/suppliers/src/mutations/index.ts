export { issueCredential, revokeCredential, rotateCredential } from './credentials.ts';
export * from './contacts.ts';
export * from './corrections.ts';
export * from './deciding.ts';
export * from './declaring.ts';
export * from './erasing.ts';
export * from './suppliers.ts';
