export declare function findPostgres(): string | undefined;
export declare const howToInstall: string;
export declare function ensurePostgres(say?: (line: string) => void): Promise<boolean>;
