"""The card of one claim: who said it, which figures it gives, what it speaks of. Every field commits by itself."""

from ui.widgets.claim_card.card import ClaimCard

__all__ = ["ClaimCard"]
