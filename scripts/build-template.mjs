/**
 * Writes the dumped empty database that makes a first start fast, into dist/store. Runs after
 * the sources are compiled and copied; does nothing where the present one is there.
 */
import { buildTemplate } from '../dist/store/embedded/template.js';

await buildTemplate();
