package org.silkroadatlas.model;

/**
 * The words in the language in which they were spoken.
 *
 * @param language BCP 47 code
 * @param text the words
 */
public record Original(String language, String text) {}
