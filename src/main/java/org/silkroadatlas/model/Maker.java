package org.silkroadatlas.model;

/**
 * The author of a dataset.
 *
 * @param name the name
 * @param person whether it is one person rather than a group or organisation
 */
public record Maker(String name, boolean person) {}
