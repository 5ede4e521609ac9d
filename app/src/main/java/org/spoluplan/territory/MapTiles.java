package org.spoluplan.territory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Pictures of the ground that movable maps lie on, when somebody named a server of them
/// (`spoluplan.map.tiles`); maps work without.
///
/// @param url         with `{z}`, `{x}` and `{y}` in it; empty for none
/// @param attribution of who made them
@Component
public record MapTiles(
    @Value("${spoluplan.map.tiles:}") String url,
    @Value("${spoluplan.map.attribution:}") String attribution) {}
