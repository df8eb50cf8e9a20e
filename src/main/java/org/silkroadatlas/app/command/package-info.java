/**
 * What users can do by menu, toolbar or key: each command defines its text, keys, action and
 * enabled state in one place.
 */
package org.silkroadatlas.app.command;
