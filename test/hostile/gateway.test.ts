import { describeKinds } from './world/describeKinds.ts';

// What the gateway itself refuses or serves: no database is needed for it.
describeKinds(['documents', 'introspection', 'new documents', 'bodies', 'floods', 'credentials']);
