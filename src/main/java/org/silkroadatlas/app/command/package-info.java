/**
 * What a user can do by menu, toolbar or key: each command has its text, its keys, its action and
 * whether it can be used now, in one place.
 */
package org.silkroadatlas.app.command;
