/**
 * Files longer than 150 lines and functions longer than 25, with their lines today. The list may only shrink: the
 * test fails if one grows, if one shrinks without its number here, or if one is no longer too long.
 */
export const OVERSIZED: Readonly<Record<string, number>> = {};
