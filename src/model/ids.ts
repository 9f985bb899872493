/**
 * Branded identifiers. Each kind of record has its own type of id, so that the compiler
 * refuses a story where an article belongs. At run time an id is a plain string.
 */
declare const brand: unique symbol;

/** A string that identifies a record of kind `K`. Cast only where a record is made or read in. */
export type Id<K extends string> = string & { readonly [brand]: K };

export type OutletId = Id<'outlet'>;
export type FeedId = Id<'feed'>;
/** Made from the article's canonical address, so the same address is the same article anywhere. */
export type ArticleId = Id<'article'>;
/** Made from the article's id, title and text: one text of one article, never changed. */
export type RevisionId = Id<'revision'>;
export type StoryId = Id<'story'>;
export type ClaimId = Id<'claim'>;
/** Made from the first mention of it to arrive, so it stays when more is told. */
export type HappeningId = Id<'happening'>;
/** `kind:key`, as `country:RU`, `government:RU`, `person:vladimir-putin`, `organisation:nato`. */
export type ActorId = Id<'actor'>;
export type WatchItemId = Id<'watch-item'>;
export type ReplyId = Id<'reply'>;

/** An instant in UTC as ISO 8601 with milliseconds: `2025-12-02T09:30:00.000Z`. Sorts as text. */
export type Instant = string;
/** A calendar day: `2025-12-02`. */
export type Day = string;
/** A BCP 47 language tag (`en`, `uk`, `ar`), or `und` where the language is not known. */
export type LanguageTag = string;
