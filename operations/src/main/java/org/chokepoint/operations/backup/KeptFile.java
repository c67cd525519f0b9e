package org.chokepoint.operations.backup;

/**
 * A file of a backup.
 *
 * @param path where it is, from the backup's folder, with slashes
 * @param bytes its size
 * @param sha256 the hash of its bytes, in lower-case hexadecimal
 */
record KeptFile(String path, long bytes, String sha256) {}
