"""The parts behind `app.arabic.attributions`: who said what, found by rules over the words of a sentence."""
