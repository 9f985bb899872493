/** Where drizzle-kit finds the schema and puts migrations: `npx drizzle-kit generate --name what-changes`. */
import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: './src/store/schema/*.ts',
  out: './src/store/migrations',
});
