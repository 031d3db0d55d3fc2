"""The reading desk: articles side by side, claims marked in them, the card of the current one."""
