"""The layers of events: one a kind, remembered for the next time."""

from salonplanner.ui.layers import Layers


def test_a_layer_is_switched_off_and_on_again(qtbot, bench, sample, qapp):
    layers = Layers(bench, qapp)
    event = sample.events[0]
    assert layers.shows(event)
    with qtbot.waitSignal(layers.changed):
        layers.hide(event.kind, hidden=True)
    assert not layers.shows(event)
    assert layers.hidden == {event.kind}
    assert Layers(bench, qapp).hidden == {event.kind}, "it is remembered"
    layers.hide(event.kind, hidden=False)
    assert layers.shows(event)
    assert not layers.hidden


def test_what_changes_nothing_is_not_told(qtbot, bench, sample, qapp):
    layers = Layers(bench, qapp)
    with qtbot.assertNotEmitted(layers.changed):
        layers.hide(sample.events[0].kind, hidden=False)
