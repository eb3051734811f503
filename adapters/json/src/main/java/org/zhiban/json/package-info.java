/**
 * Events as JSON (事件的 JSON 形式): what stands in a logbook and goes over a wire, canonical and versioned kind by kind.
 *
 * <p>{@link org.zhiban.json.JsonEventCodec} is all there is to use; the README of the module tells the form.
 */
package org.zhiban.json;
