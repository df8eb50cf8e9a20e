package org.silkroadatlas.model;

/**
 * The words as spoken.
 *
 * @param language BCP 47 code
 * @param text the words
 */
public record Original(String language, String text) {}
