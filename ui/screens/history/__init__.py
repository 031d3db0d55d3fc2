"""The history screen: who changed what when, before and after."""
